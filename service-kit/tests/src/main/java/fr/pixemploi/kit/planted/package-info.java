/** Bugs that proofs plant in the code that runs, to see that they are found. */
@NullMarked
package fr.pixemploi.kit.planted;

import org.jspecify.annotations.NullMarked;
