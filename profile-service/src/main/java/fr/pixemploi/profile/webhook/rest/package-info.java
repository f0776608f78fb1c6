/** Webhooks over REST. */
@NullMarked
package fr.pixemploi.profile.webhook.rest;

import org.jspecify.annotations.NullMarked;
