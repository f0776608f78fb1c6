/** The Pixometre: what a structure may count. */
@NullMarked
package fr.pixemploi.profile.indicator.domain;

import org.jspecify.annotations.NullMarked;
