/** A centre's day, read from the views of other capabilities. */
@NullMarked
package fr.pixemploi.certification.day.persistence;

import org.jspecify.annotations.NullMarked;
