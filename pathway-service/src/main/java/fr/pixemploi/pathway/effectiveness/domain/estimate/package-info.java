/**
 * How effects are estimated for one competence: where people truly stood, who dropped what, the design of the regression. May touch
 * all of effectiveness below it. Must not tell anything of a few people.
 */
@NullMarked
package fr.pixemploi.pathway.effectiveness.domain.estimate;

import org.jspecify.annotations.NullMarked;
