/** How what waits is told to endpoints: whose turn it is, what is said, what came of it. */
@NullMarked
package fr.pixemploi.profile.webhook.application.delivery;

import org.jspecify.annotations.NullMarked;
