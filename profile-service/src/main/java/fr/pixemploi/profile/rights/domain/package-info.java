/** What a person without an account asks for at the desk of a structure: that a sharing ends, an export, an objection, erasure. */
@NullMarked
package fr.pixemploi.profile.rights.domain;

import org.jspecify.annotations.NullMarked;
