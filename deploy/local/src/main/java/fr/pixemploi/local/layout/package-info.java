/**
 * Where everything lies on this machine: the repository, the services in it, folders of data, who holds a folder and which shape its data
 * has. <p>May touch: {@code patience}.
 */
@NullMarked
package fr.pixemploi.local.layout;

import org.jspecify.annotations.NullMarked;
