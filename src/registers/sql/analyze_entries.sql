-- The engine looks at the entries again, to know how many there are now.
analyze entry
