/** The key that seals, in a file. */
@NullMarked
package fr.pixemploi.certification.document.persistence;

import org.jspecify.annotations.NullMarked;
