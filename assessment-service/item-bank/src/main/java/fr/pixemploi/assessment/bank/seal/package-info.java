/** Directories whose files are sealed one by one: nobody reads them without the key, nobody changes, swaps or renames one unseen. */
@NullMarked
package fr.pixemploi.assessment.bank.seal;

import org.jspecify.annotations.NullMarked;
