import { BlockEditorProvider, BlockList, RichText, WritingFlow, ObserveTyping, useBlockProps } from "@wordpress/block-editor";
import { createBlock, registerBlockType, serialize, setDefaultBlockName } from "@wordpress/blocks";
import { useStateWithHistory } from "@wordpress/compose";
import { createElement, createRoot } from "@wordpress/element";

registerBlockType("fixture/paragraph", {
  apiVersion: 3,
  title: "Paragraph",
  category: "text",
  supports: { splitting: true },
  attributes: { content: { type: "string", source: "html", selector: "p", default: "" } },
  edit: ({ attributes, setAttributes, onReplace, mergeBlocks }) =>
    createElement(RichText, {
      ...useBlockProps(),
      identifier: "content",
      tagName: "p",
      value: attributes.content,
      onChange: (content) => setAttributes({ content }),
      onMerge: mergeBlocks,
      onReplace,
    }),
  save: ({ attributes }) => createElement(RichText.Content, { tagName: "p", value: attributes.content }),
});
setDefaultBlockName("fixture/paragraph");

globalThis.make = (place) => {
  let held = { blocks: [] };
  let steps = 0;
  const Page = () => {
    const { value, setValue, undo } = useStateWithHistory({ blocks: [createBlock("fixture/paragraph")] });
    held = value;
    const change = (staged) => (blocks, { selection } = {}) => {
      steps++;
      setValue({ blocks, selection }, staged);
    };
    const list = createElement(BlockList);
    const flow = createElement(WritingFlow, null, createElement(ObserveTyping, null, list));
    return createElement(
      "div",
      { className: "editor-styles-wrapper", onKeyDown: (event) => { if (event.ctrlKey && event.key === "z") { event.preventDefault(); undo(); } } },
      createElement(BlockEditorProvider, {
        value: value.blocks, selection: value.selection, settings: { hasFixedToolbar: true },
        onInput: change(true), onChange: change(false),
      }, flow),
    );
  };
  createRoot(place).render(createElement(Page));
  return {
    get field() { return place.querySelector("[contenteditable='true']"); },
    document: () => serialize(held.blocks),
    history: () => steps,
  };
};
