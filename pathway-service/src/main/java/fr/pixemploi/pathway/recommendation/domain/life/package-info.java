/** What an adviser says of a person's life beside what is known of it, and the life that plans must fit. Values only. */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain.life;

import org.jspecify.annotations.NullMarked;
