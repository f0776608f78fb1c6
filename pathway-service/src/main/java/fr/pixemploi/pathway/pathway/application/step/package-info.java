/** What happens to steps: said by people, listed by training bodies, or heard of catalogues and seats. May touch the use cases around it, and the domain. */
@NullMarked
package fr.pixemploi.pathway.pathway.application.step;

import org.jspecify.annotations.NullMarked;
