/** Hours of activity that the contrat d'engagement asks of a person, beside those of a pathway. Rules and values only. */
@NullMarked
package fr.pixemploi.pathway.pathway.domain.engagement;

import org.jspecify.annotations.NullMarked;
