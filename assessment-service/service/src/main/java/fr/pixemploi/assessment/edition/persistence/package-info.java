/** Banks that were ever served and what authors published, in PostgreSQL. */
@NullMarked
package fr.pixemploi.assessment.edition.persistence;

import org.jspecify.annotations.NullMarked;
