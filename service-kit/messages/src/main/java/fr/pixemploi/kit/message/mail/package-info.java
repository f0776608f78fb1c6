/** Letters by e-mail: how they look, and how they are handed over once. May touch the mail client; must not know who is written to, or why. */
@NullMarked
package fr.pixemploi.kit.message.mail;

import org.jspecify.annotations.NullMarked;
