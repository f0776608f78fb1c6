/** What is noted to be said, what became of it, and what people want of it. */
@NullMarked
package fr.pixemploi.profile.message.application;

import org.jspecify.annotations.NullMarked;
