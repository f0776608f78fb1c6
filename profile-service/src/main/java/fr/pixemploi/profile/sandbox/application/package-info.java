/** Emptying a sandbox and filling it again, one verb a class. */
@NullMarked
package fr.pixemploi.profile.sandbox.application;

import org.jspecify.annotations.NullMarked;
