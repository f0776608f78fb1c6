/** Where structures' systems are told news at once, and how each telling went. */
@NullMarked
package fr.pixemploi.profile.webhook.domain;

import org.jspecify.annotations.NullMarked;
