/** The file of a person who looks for work, its invitation and its accounts. May touch the JDK; must not know frameworks, tables or topics. */
@NullMarked
package fr.pixemploi.profile.beneficiary.domain;

import org.jspecify.annotations.NullMarked;
