/** Figures of quarters, for everybody: what they mean, what is told of them and what is not, and each as a table with its bars. */
@NullMarked
package fr.pixemploi.portal.release;

import org.jspecify.annotations.NullMarked;
