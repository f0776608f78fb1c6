/** What can be asked about goals. May touch the domain only. */
@NullMarked
package fr.pixemploi.pathway.goal.application;

import org.jspecify.annotations.NullMarked;
