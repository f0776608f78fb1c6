/** What becomes of pathways and seats when somebody is erased. May touch the domain, and the seats' use cases. */
@NullMarked
package fr.pixemploi.pathway.pathway.application.erasure;

import org.jspecify.annotations.NullMarked;
