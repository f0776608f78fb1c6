/** Files of campaigns: rows, columns, and what is wrong with them. */
@NullMarked
package fr.pixemploi.assessment.campaign.rest.table;

import org.jspecify.annotations.NullMarked;
