/** Banks that were ever served and what authors published, in PostgreSQL. May touch the domain; must not be reachable over REST: it holds keys. */
@NullMarked
package fr.pixemploi.assessment.edition.persistence;

import org.jspecify.annotations.NullMarked;
