"""Files from the creditor's books: a reader a format gives a `Sheet`, the rest is shared by all of them."""
