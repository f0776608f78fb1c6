/** Hours of activity that the contrat d'engagement asks of a person, beside those of what they follow. Rules and values only. */
@NullMarked
package fr.pixemploi.pathway.engagement.domain;

import org.jspecify.annotations.NullMarked;
