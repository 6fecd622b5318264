#!/usr/bin/env python3
"""make.py [FOLDER [PART]]: makes the documents of tests/corpus/documents, or those whose name contains PART."""

import sys
from pathlib import Path

import catalog
import projects
import scans
import wrappings
from corpus import Corpus

if __name__ == "__main__":
    default = Path(__file__).parents[2] / "tests" / "corpus" / "documents"
    corpus = Corpus(sys.argv[1] if len(sys.argv) > 1 else default, sys.argv[2] if len(sys.argv) > 2 else "")
    try:
        known = projects.load()
        catalog.make(corpus, known)
        wrappings.make(corpus, known)
        scans.make(corpus, known)
        print(len(corpus.names), "documents")
    finally:
        corpus.done()
