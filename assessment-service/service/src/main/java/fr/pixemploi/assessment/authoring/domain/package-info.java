/** Proposals of items, what is found in their files, and publications of the bank. May touch java.* and the values of the bank; must not let a key into a finding. */
@NullMarked
package fr.pixemploi.assessment.authoring.domain;

import org.jspecify.annotations.NullMarked;
