/** The SQL of the indicators, over the read models. */
@NullMarked
package fr.pixemploi.profile.indicator.persistence;

import org.jspecify.annotations.NullMarked;
