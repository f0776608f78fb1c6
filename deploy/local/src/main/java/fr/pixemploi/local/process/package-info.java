/**
 * Child processes of the launcher: started, watched and ended in order, also those that an earlier launcher left behind; with the ports
 * and the Java virtual machines that they need. <p>May touch: {@code patience}, {@code layout}.
 */
@NullMarked
package fr.pixemploi.local.process;

import org.jspecify.annotations.NullMarked;
