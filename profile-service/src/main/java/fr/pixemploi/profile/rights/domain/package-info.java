/** What a person asks a structure for, at its desk, by a code on paper or in their own space: that a sharing ends, and what the law gives. */
@NullMarked
package fr.pixemploi.profile.rights.domain;

import org.jspecify.annotations.NullMarked;
