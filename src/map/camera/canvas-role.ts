/**
 * Has screen readers hand the map's keys to the map. In a region they keep the arrows and letters for themselves; in an
 * application they do not. Orca takes an application for a document of its own, and says nothing when the document
 * itself gets the focus, nor gives it the keys where nothing is inside: so the canvas is an application in another, with
 * a picture in it.
 * @returns sets the name of the map, and of the picture
 */
export function asApplication(canvas: HTMLCanvasElement): (name: string, picture: string) => void {
  const around = document.createElement('div');
  around.setAttribute('role', 'application');
  canvas.replaceWith(around);
  around.append(canvas);
  canvas.setAttribute('role', 'application');
  const inside = document.createElement('span');
  inside.setAttribute('role', 'img');
  canvas.append(inside);
  return (name, picture) => {
    canvas.setAttribute('aria-label', name);
    inside.setAttribute('aria-label', picture);
  };
}
