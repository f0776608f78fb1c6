/** A partner's client as the partner sees it, and what is refused. Touches nothing. */
@NullMarked
package fr.pixemploi.profile.partner.domain;

import org.jspecify.annotations.NullMarked;
