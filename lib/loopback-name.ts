const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** Whether a host's name, as a URL writes it, means this machine. */
export function isLoopbackName(hostname: string) {
  return loopbackNames.includes(hostname)
}
