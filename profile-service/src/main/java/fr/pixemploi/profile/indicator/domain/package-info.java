/** The Pixometre: what a structure may count. May touch the JDK; must not know frameworks, tables or topics. */
@NullMarked
package fr.pixemploi.profile.indicator.domain;

import org.jspecify.annotations.NullMarked;
