/** Who pays for training in a person's place. Values only. */
@NullMarked
package fr.pixemploi.pathway.funding.domain;

import org.jspecify.annotations.NullMarked;
