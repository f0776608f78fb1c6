/** What a person without an account asks for, at the desk of a structure or by a code on paper: that a sharing ends, an export, an objection, erasure. */
@NullMarked
package fr.pixemploi.profile.rights.domain;

import org.jspecify.annotations.NullMarked;
