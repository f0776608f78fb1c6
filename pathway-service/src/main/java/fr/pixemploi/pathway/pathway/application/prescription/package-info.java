/** How a pathway comes to be. May touch the use cases around it, and the domain. */
@NullMarked
package fr.pixemploi.pathway.pathway.application.prescription;

import org.jspecify.annotations.NullMarked;
