"""Letters to debtors and the agreement in writing: facts in, words out."""
