/** Proposals of items, what is found in their files, and publications of the bank. */
@NullMarked
package fr.pixemploi.assessment.authoring.domain;

import org.jspecify.annotations.NullMarked;
