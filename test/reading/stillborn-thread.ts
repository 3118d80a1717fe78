/** Stands in for the reading threads' entry: never comes as far as reading. */
throw new Error('out of order');
