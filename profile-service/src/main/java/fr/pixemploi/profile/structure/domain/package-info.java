/** What a structure is: an agency, a mission locale, a school, a centre. */
@NullMarked
package fr.pixemploi.profile.structure.domain;

import org.jspecify.annotations.NullMarked;
