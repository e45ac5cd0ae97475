//! Reads a saved or live page.
