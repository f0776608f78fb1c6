/** Campaigns over HTTP. May touch use cases; must not touch files. */
@NullMarked
package fr.pixemploi.assessment.campaign.rest;

import org.jspecify.annotations.NullMarked;
