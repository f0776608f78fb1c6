/** What can be asked about fundings. May touch the domain. */
@NullMarked
package fr.pixemploi.pathway.funding.application;

import org.jspecify.annotations.NullMarked;
