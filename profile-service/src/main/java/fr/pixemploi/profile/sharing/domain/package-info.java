/** What a person lets a structure see, for a purpose and a time. May touch the JDK; must not know frameworks, tables or topics. */
@NullMarked
package fr.pixemploi.profile.sharing.domain;

import org.jspecify.annotations.NullMarked;
