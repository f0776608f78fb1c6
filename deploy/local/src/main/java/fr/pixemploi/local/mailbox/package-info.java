/**
 * What the services of this platform wrote to people: a mail server that delivers to nobody, and a page that shows it, with the short
 * messages of a directory. On this machine only. <p>May touch: {@code patience}, {@code layout}, {@code process}.
 */
@NullMarked
package fr.pixemploi.local.mailbox;

import org.jspecify.annotations.NullMarked;
