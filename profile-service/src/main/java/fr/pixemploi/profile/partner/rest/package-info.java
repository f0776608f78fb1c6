/** A partner's own client over REST. May touch use cases and values. */
@NullMarked
package fr.pixemploi.profile.partner.rest;

import org.jspecify.annotations.NullMarked;
