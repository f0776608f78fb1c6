/** The SQL of the indicators, over the read models. May touch the domain; must not know use cases. */
@NullMarked
package fr.pixemploi.profile.indicator.persistence;

import org.jspecify.annotations.NullMarked;
