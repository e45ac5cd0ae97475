//! Help, from which the man page is made too.

pub(crate) const ABOUT: &str = "Tells marketing from sales in a text, on your own machine";

pub(crate) const LONG_ABOUT: &str = "\
Tells marketing from sales in a text, on your own machine.

Marketing shapes how people see you. Selling moves them to a decision. Both are good work, and \
each has its places. Unmuddle reads a post, an email, a page or a job ad, says which of the two \
its words do, shows the words, and says whether that fits the place. Nothing is sent anywhere.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  unmuddle check post.txt --channel organic_post   Is this post muddled?
  unmuddle explain post.txt -c organic_post        Which words decided it?
  unmuddle split post.txt -c organic_post          Part it into two drafts
  unmuddle rules                                   See what it looks for

`unmuddle help check` tells more.";

pub(crate) const MORE: &str = "\
Examples:
  unmuddle check post.txt --channel organic_post   Is this post muddled?
  unmuddle check advert.html                       Read a saved page
  unmuddle explain post.txt -c organic_post        Which words decided it?
  unmuddle split post.txt -c organic_post          Part it into two drafts
  unmuddle check --jsonl posts.jsonl > answers.jsonl
                                                   Read a text on every line
  unmuddle rules                                   See what it looks for
  unmuddle rules R16                               See one rule with examples

Exit status:
  0  Done, and nothing is muddled
  1  Done, and the text is muddled
  2  The command was unclear, or something could not be read

Colours show on a terminal only. NO_COLOR=1 turns them off, CLICOLOR_FORCE=1
turns them on.";

pub(crate) const CHECK: &str = "Read a text and say what its words do";

pub(crate) const CHECK_LONG: &str = "\
Read a text and say what its words do, which ones show it, and whether they fit the place.

The text is UTF-8, or UTF-16 with a byte order mark. The first megabyte is read. A file that ends \
in .html, .htm or .xhtml, or that begins as a page does, is read as a page: its title, its main \
words, and what it says of a vacancy.";

pub(crate) const CHECK_EXAMPLES: &str = "\
Examples:
  unmuddle check post.txt --channel organic_post
  echo \"Order today, only 3 left!\" | unmuddle check --channel advert
  unmuddle check ad.txt --channel job_ad --title \"Marketing Executive\"
  unmuddle check page.html --url https://example.com/jobs/7 --format json
  unmuddle check --jsonl posts.jsonl > answers.jsonl

`unmuddle check --help` tells more.";

pub(crate) const CHECK_MORE: &str = "\
Examples:
  unmuddle check post.txt --channel organic_post
  echo \"Order today, only 3 left!\" | unmuddle check --channel advert
  unmuddle check ad.txt --channel job_ad --title \"Marketing Executive\"
  unmuddle check page.html --url https://example.com/jobs/7 --format json
  unmuddle check --jsonl posts.jsonl > answers.jsonl
  unmuddle check -f json page.html | jq -c .page | unmuddle check --jsonl

Marks under the words:
  ~~~  marketing    ^^^  selling    ^~^  both    ---  what a rule saw

JSON:
  {\"label\", \"confidence\", \"sure\", \"shares\": {\"marketing\", \"sales\"}, \"ask\",
   \"muddled\", \"muddles\", \"pushy\", \"findings\": [{\"rule\", \"kind\", \"severity\",
   \"field\", \"start\", \"end\", \"primary\", \"message\", \"advice\"}],
   \"sentences\": [{\"start\", \"end\", \"activity\"}], \"truncated\", \"language_ok\"}

  Where no place was told and the words are those of a job ad, it is read as
  one, and \"read_as\": \"job_ad\" stands at the end.

  \"start\" and \"end\" count in the text, or in the title or the pay, as \"field\"
  says. A byte order mark is not counted. For a page they count in the words
  taken out of it, which stand in \"page\": {\"channel\", \"title\", \"text\", \"job\"}.

JSON lines:
  In:   {\"id\", \"channel\", \"title\", \"text\",
         \"job\": {\"pay\", \"incentive\", \"occupation\"}}
  Out:  \"id\" as it came, then the fields above, on one line, in the same order

  Only \"text\" is required. null counts as absent, and other fields are ignored.
  A line that cannot be read gives {\"line\", \"error\"} in its place, and the rest
  goes on. An empty line is such a line too, so that line 7 out always answers
  line 7 in. A line longer than 16 MiB is skipped.

Exit status:
  0  Done, and nothing is muddled; with --jsonl, every line was read
  1  Done, and the text is muddled
  2  The command was unclear, or something could not be read";

pub(crate) const FILE: &str = "The file to read; `-` or nothing is standard input";
pub(crate) const CHANNEL: &str =
    "Where people will read it; with --jsonl, for lines that do not say";
pub(crate) const TITLE: &str = "Its title: a job title, a subject line, a headline";
pub(crate) const FORMAT: &str = "How to print the verdict";
pub(crate) const FORMAT_TEXT: &str = "For people";
pub(crate) const FORMAT_JSON: &str = "For programs";
pub(crate) const JSONL: &str = "Read a JSON object on every line and answer each on a line";
pub(crate) const JSONL_LONG: &str = "\
Read a JSON object on every line and answer each on a line, in the same order, on all cores. \
Answers come as soon as they are there, and memory does not grow with the stream.";
pub(crate) const OFFSETS: &str = "How JSON counts positions in a text";
pub(crate) const OFFSETS_UTF8: &str = "UTF-8 bytes, as Rust and Go count";
pub(crate) const OFFSETS_UTF16: &str = "UTF-16 code units, as JavaScript and Java count";
pub(crate) const OFFSETS_CHARS: &str = "Unicode characters, as Python counts";
pub(crate) const URL: &str = "The address a page was saved from; it may tell where people read it";

pub(crate) const CHANNEL_OF_ONE: &str = "Where people will read it";
pub(crate) const STANCE: &str = "How strictly posts are read: article (posts never sell), or \
one-in-five[=N] (one of any five may sell; N of the last four did)";
pub(crate) const NO_SUCH_STANCE: &str =
    "use article, one-in-five, or one-in-five=N with N from 0 to 4";

pub(crate) const EXPLAIN: &str = "Show which words decided it, and what would change it";
pub(crate) const EXPLAIN_LONG: &str = "\
Show which words decided it, on each of the three differences between marketing and selling, and \
what would have to go for the verdict to change. Input is read as `check` reads it.";
pub(crate) const EXPLAIN_EXAMPLES: &str = "\
Examples:
  unmuddle explain post.txt --channel organic_post
  unmuddle explain ad.txt -c job_ad -t \"Marketing Executive\"
  unmuddle explain post.txt -c organic_post --format json

`unmuddle explain --help` tells more.";
pub(crate) const EXPLAIN_MORE: &str = "\
Examples:
  unmuddle explain post.txt --channel organic_post
  unmuddle explain ad.txt -c job_ad -t \"Marketing Executive\"
  unmuddle explain post.txt -c organic_post --format json

JSON:
  {\"label\", \"sure\", \"muddles\", \"score\", \"words\": [{\"start\", \"end\", \"points\"}],
   \"sentences\": [{\"start\", \"end\", \"points\"}], \"elsewhere\",
   \"axes\": [{\"axis\", \"shares\", \"words\"}],
   \"counterfactuals\": [{\"without\": [{\"start\", \"end\"}], \"label\", \"muddles\"}],
   \"truncated\", \"language_ok\"}; and \"read_as\" where `check` has it

  Points above 0 speak for selling, below 0 for marketing. Those of the
  sentences and \"elsewhere\" (title, place, length) add up to \"score\".

Exit status:
  0  Done, and nothing is muddled
  1  Done, and the text is muddled
  2  The command was unclear, or something could not be read";

pub(crate) const SPLIT: &str = "Part a text into a marketing draft and a sales draft";
pub(crate) const SPLIT_LONG: &str = "\
Part a text into a marketing draft and a sales draft. Every sentence stands in one of them or in \
both, and none is changed. A job ad becomes two ads, each with a title that says what its duties \
are. Input is read as `check` reads it.";
pub(crate) const SPLIT_EXAMPLES: &str = "\
Examples:
  unmuddle split post.txt --channel organic_post
  unmuddle split ad.txt -c job_ad -t \"Sales & Marketing Executive\"
  unmuddle split post.txt --format json | jq -r .marketing.text

`unmuddle split --help` tells more.";
pub(crate) const SPLIT_MORE: &str = "\
Examples:
  unmuddle split post.txt --channel organic_post
  unmuddle split ad.txt -c job_ad -t \"Sales & Marketing Executive\"
  unmuddle split post.txt --format json | jq -r .marketing.text

JSON:
  {\"sides\", \"marketing\": {\"title\", \"text\"}, \"sales\": {\"title\", \"text\"},
   \"sentences\": [{\"start\", \"end\", \"placement\"}], \"language_ok\"};
  and \"read_as\" where `check` has it

  \"sides\" is both, or marketing or sales when the other draft is empty, or
  neither when nothing was parted. \"placement\" is marketing, sales, both (it
  does both) or shared (both need it).

Exit status:
  0  Done
  2  The command was unclear, or something could not be read";

pub(crate) const RULES: &str = "Show what is looked for, and why";
pub(crate) const RULES_EXAMPLES: &str = "\
Examples:
  unmuddle rules
  unmuddle rules R16
  unmuddle rules --format json";
pub(crate) const RULE: &str = "One rule, as in R16, with its reason and examples";
pub(crate) const RULES_FORMAT: &str = "How to print the rules";

pub(crate) const COMPLETIONS: &str = "Print completions for a shell";
pub(crate) const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  unmuddle completions bash > ~/.local/share/bash-completion/completions/unmuddle
  unmuddle completions zsh > ~/.zfunc/_unmuddle
  unmuddle completions fish > ~/.config/fish/completions/unmuddle.fish
  unmuddle completions powershell >> $PROFILE";
pub(crate) const SHELL: &str = "The shell";

pub(crate) const MAN: &str = "Print the manual page";
pub(crate) const MAN_EXAMPLES: &str = "\
Examples:
  unmuddle man > unmuddle.1
  unmuddle man check > unmuddle-check.1
  unmuddle man check | man -l -";
pub(crate) const MAN_COMMAND: &str = "The page of one command; nothing is that of the program";

pub(crate) const EVALUATE: &str = "Measure how often labelled texts are judged rightly";
pub(crate) const EVALUATE_LONG: &str = "\
Measure how often labelled texts are judged rightly.

A file holds a JSON object on every line, with a text and its label. A folder stands for the \
.jsonl files in it. Every figure comes with the range in which it lies for nineteen of twenty \
such samples.";
pub(crate) const EVALUATE_EXAMPLES: &str = "\
Examples:
  unmuddle evaluate tests/corpus --split test
  unmuddle evaluate tests/corpus --split test --baseline tests/corpus
  unmuddle evaluate posts.jsonl --channel organic_post --without-low
  unmuddle evaluate --leave-one-source-out tests/corpus

`unmuddle evaluate --help` tells more.";
pub(crate) const EVALUATE_MORE: &str = "\
Examples:
  unmuddle evaluate tests/corpus --split test
  unmuddle evaluate tests/corpus --split test --baseline tests/corpus
  unmuddle evaluate posts.jsonl --channel organic_post --without-low
  unmuddle evaluate --leave-one-source-out tests/corpus
  unmuddle evaluate ads.jsonl --format json > figures.json

A line:
  {\"text\", \"label\"}, and as far as known \"id\", \"channel\", \"title\", \"job\",
  \"muddles\" or \"muddled\", \"pushy\", \"sentences\", \"title_says\", \"confidence\",
  \"ambiguous\", \"split\", \"group\" or \"cluster\"

  A job ad may have \"duties_are\" instead of \"label\". Instead of \"channel\" it may
  say its \"kind\": post, ad, job_ad, duty (one duty, judged without its title)
  or job_title (a title alone, whose label is what it says).

The baseline is TF-IDF over words and pairs of words with logistic regression:
what words alone tell. Where it does well, the texts are easy.

JSON holds the figures and where the errors stand, and no texts.

Exit status:
  0  The figures are printed, whatever they are
  2  The command was unclear, or a line could not be read";
pub(crate) const EVALUATE_FILES: &str = "Files or folders of labelled texts; `-` is standard input";
pub(crate) const EVALUATE_SPLIT: &str = "Only the texts of this split";
pub(crate) const EVALUATE_CHANNEL: &str = "Where to take all of them to stand";
pub(crate) const EVALUATE_WITHOUT_LOW: &str =
    "Leave out texts whose label is doubtful: of low confidence, or ambiguous";
pub(crate) const EVALUATE_CLASSES: &str = "The labels that count";
pub(crate) const CLASSES_THREE: &str = "Leave out texts that do both; to say so is then wrong";
pub(crate) const CLASSES_FOUR: &str = "All of them";
pub(crate) const EVALUATE_ERRORS: &str = "How many of the worst errors to show";
pub(crate) const EVALUATE_BASELINE: &str =
    "Show beside it what words alone reach, learnt from this corpus";
pub(crate) const EVALUATE_SOURCES: &str =
    "Train without each file of this corpus and measure on it; takes minutes";
pub(crate) const EVALUATE_FORMAT: &str = "How to print the figures";

pub(crate) const CORPUS: &str =
    "Check a labelled corpus, count it, and say how far its readers agree";
pub(crate) const CORPUS_LONG: &str = "\
Check a labelled corpus, count it, and say how far its readers agree.

Every text is looked at: its fields, its labels, its group, and whether another text has the same \
words. The first fault ends it, with the file and the line. How far first and second reader agree \
is said for each file, with Cohen's kappa: 1 for always, 0 for no more than chance.";
pub(crate) const CORPUS_FOLDER: &str = "A folder of .jsonl files: one labelled text a line";
pub(crate) const CORPUS_FORMAT: &str = "How to print the figures";
pub(crate) const CORPUS_EXAMPLES: &str = "\
Examples:
  unmuddle corpus tests/corpus
  unmuddle corpus tests/corpus --format json";

pub(crate) const TRAIN: &str = "Fit the classifier's weights to a labelled corpus";
pub(crate) const TRAIN_OUT: &str = "Where to write the weights and, beside them, their provenance; without it, only a \
    cross-validation is printed";
pub(crate) const TRAIN_EXAMPLES: &str = "\
Examples:
  unmuddle train tests/corpus
  unmuddle train tests/corpus --out crates/unmuddle/weights/classifier.tsv";

pub(crate) const COUNT: &str = "Count the words of labelled duties, for training to begin from";
pub(crate) const COUNT_DUTIES: &str =
    "JSON lines with `text` and `label`: task statements of occupations";
pub(crate) const COUNT_OUT: &str =
    "Where to write the table; training reads duties.tsv in its corpus";
pub(crate) const COUNT_EXAMPLES: &str = "\
Examples:
  unmuddle count duties.jsonl --out tests/corpus/duties.tsv";
