/** What a new test shows beside the one that a pathway started from. Rules and values only. */
@NullMarked
package fr.pixemploi.pathway.gain.domain;

import org.jspecify.annotations.NullMarked;
