/**
 * What people and the build start: {@code deploy/local/up} with its options and its welcome, {@code deploy/local/person} for test persons,
 * {@code deploy/local/backup}, and the preparation that makes later starts quick. <p>May touch: everything in this module.
 */
@NullMarked
package fr.pixemploi.local.command;

import org.jspecify.annotations.NullMarked;
