/** One step of a pathway, and how far its person is with it. Rules and values only. */
@NullMarked
package fr.pixemploi.pathway.pathway.domain.step;

import org.jspecify.annotations.NullMarked;
