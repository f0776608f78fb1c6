/** Use cases of webhooks: structures set endpoints up, and see what was told there. */
@NullMarked
package fr.pixemploi.profile.webhook.application;

import org.jspecify.annotations.NullMarked;
