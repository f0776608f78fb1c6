/** What a structure is: an agency, a mission locale, a school, a centre. May touch the JDK; must not know frameworks, tables or topics. */
@NullMarked
package fr.pixemploi.profile.structure.domain;

import org.jspecify.annotations.NullMarked;
